// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { FastifyInstance } from 'fastify';
import { webMessage, type Answer } from '../answer.ts';
import type { Generation, Params } from '../import-request.ts';
import { metadataIndex } from '../metadata/metadata-index.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { withFields } from '../server/fields.ts';
import { send } from '../server/send-answer.ts';
import { formKey, type StoredData } from '../stored-data.ts';
import { violationsOfForm } from './broken-rules.ts';
import {
  fieldsWithoutComment,
  missingCompulsoryFields,
  valuesOfForm,
  type FormRequest,
} from './form-request.ts';
import { filteredMinMax, nameOfFilters } from './min-max-filter.ts';

/** Parameters of which one may stand there several times. */
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What Data Entry asks a server for, and sends it, besides values. */
export function serveDataEntry(
  app: FastifyInstance,
  {
    generation,
    version,
    metadata,
    stored,
  }: {
    readonly generation: Generation;
    readonly version: string;
    readonly metadata: Metadata;
    readonly stored: StoredData;
  },
): void {
  const formOf = (named: Params): FormRequest | undefined => {
    const dataSet = metadata.dataSets.find(({ id }) => id === named['ds']);
    const unit = metadata.organisationUnits.find(({ id }) => id === named['ou']);
    const { pe: period } = named;
    if (dataSet === undefined || unit === undefined || period === undefined) return undefined;
    const attributeOptionCombo = attributeOf(metadata, named);
    return { metadata, stored, dataSet, period, orgUnit: unit.id, attributeOptionCombo };
  };

  app.get<{ Querystring: Query }>('/api/minMaxDataElements', (request, reply) => {
    const { fields = '*', paging, page = '1', pageSize = '50' } = request.query;
    const filters = [request.query[nameOfFilters(version)] ?? []].flat();
    const all = filteredMinMax(metadata.minMaxDataElements ?? [], filters);
    if (all === undefined)
      return send(reply, webMessage(400, `Invalid filter: ${String(filters)}`));
    const from = (Number(page) - 1) * Number(pageSize);
    const some = paging === 'false' ? all : all.slice(from, from + Number(pageSize));
    const pager = { page: Number(page), total: all.length, pageSize: Number(pageSize) };
    const minMaxDataElements = some.map((one) => withFields(one, String(fields), metadata));
    return send(reply, {
      status: 200,
      body: { ...(paging === 'false' ? {} : { pager }), minMaxDataElements },
    });
  });

  app.get<{ Querystring: Params }>('/api/dataEntry/dataValues', (request, reply) => {
    const form = formOf(request.query);
    if (form === undefined) return send(reply, NO_FORM);
    const { dataSet, period, orgUnit } = form;
    const elements = new Set(dataSet.dataSetElements.map(({ dataElement }) => dataElement.id));
    const limits = (metadata.minMaxDataElements ?? []).filter(
      ({ source, dataElement }) => source.id === orgUnit && elements.has(dataElement.id),
    );
    const completed = stored.completed.get(formKey(dataSet.id, period, orgUnit));
    return send(reply, {
      status: 200,
      body: {
        dataValues: valuesOfForm(form).map(
          ({ dataElement, categoryOptionCombo, value, comment }) => ({
            dataElement,
            period,
            orgUnit,
            categoryOptionCombo,
            value,
            comment,
          }),
        ),
        minMaxValues: limits.map(({ source, dataElement, optionCombo, min, max }) => ({
          dataElement: dataElement.id,
          orgUnit: source.id,
          categoryOptionCombo: optionCombo.id,
          minValue: min,
          maxValue: max,
        })),
        lockStatus: 'OPEN',
        completeStatus: completed === undefined ? {} : { complete: true, created: completed },
      },
    });
  });

  app.get('/api/dataEntry/metadata', (_request, reply) =>
    send(reply, {
      status: 200,
      body: {
        dataSets: metadata.dataSets,
        dataElements: metadata.dataElements,
        categoryCombos: metadata.categoryCombos,
      },
    }),
  );

  app.get<{ Params: { ds: string }; Querystring: Params }>(
    '/api/validation/dataSet/:ds',
    (request, reply) => {
      const form = formOf({ ...request.query, ds: request.params.ds });
      if (form === undefined) return send(reply, NO_FORM);
      return send(reply, {
        status: 200,
        body: {
          validationRuleViolations: violationsOfForm(form).map((id) => ({
            validationRule: { id },
          })),
          commentRequiredViolations: fieldsWithoutComment(form).map(
            ({ dataElement, categoryOptionCombo }) => ({
              // Of the default option combo it is that of the element.
              id: [dataElement.id, categoryOptionCombo?.id]
                .filter((id) => id !== metadataIndex(metadata).defaultOptionCombo)
                .join('.'),
              dataElement,
              categoryOptionCombo,
            }),
          ),
        },
      });
    },
  );

  app.post('/api/dataEntry/dataSetCompletion', (request, reply) => {
    const body = JSON.parse(String(request.body)) as Readonly<Record<string, string>>;
    const { dataSet: ds, period: pe, orgUnit: ou, attributeOptionCombo: aoc } = body;
    const form = formOf({ ds, pe, ou, aoc });
    if (form === undefined) return send(reply, NO_FORM);
    const missing = missingCompulsoryFields(form);
    if (form.dataSet.compulsoryFieldsCompleteOnly === true && missing.length > 0) {
      const names = missing.map(({ dataElement }) => nameOf(metadata, dataElement.id));
      return send(reply, notFilledIn(names, generation));
    }
    stored.completed.set(formKey(form.dataSet.id, form.period, form.orgUnit), 'now');
    return reply.code(200).send();
  });
}

const nameOf = ({ dataElements }: Metadata, element: string): string =>
  dataElements.find(({ id }) => id === element)?.name ?? element;

/** Up to 2.42 it has no code. */
const notFilledIn = (names: readonly string[], generation: Generation): Answer => {
  const words = 'All compulsory data element operands need to be filled: ';
  return generation === 'upTo242'
    ? webMessage(409, `${words}[${names.join(',')}]`)
    : webMessage(409, words + names.map((name) => `\`${name}\``).join(', '), 'E7605');
};

const NO_FORM = webMessage(409, 'Data set, period or organisation unit does not exist', 'E1100');

/** `aoc`, or a category combo with its options; the default one where neither stands there. */
function attributeOf(metadata: Metadata, { aoc, cp }: Params): string | undefined {
  if (aoc !== undefined || cp === undefined) return aoc;
  const options = cp.split(';');
  return metadata.categoryOptionCombos.find(
    ({ categoryOptions = [] }) =>
      categoryOptions.length === options.length &&
      categoryOptions.every(({ id }) => options.includes(id)),
  )?.id;
}
