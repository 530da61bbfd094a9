// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { FastifyInstance } from 'fastify';
import { webMessage, type Answer } from '../answer.ts';
import type { Params } from '../import-request.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { isUid } from '../since-2-43/decode.ts';
import { withFields } from './fields.ts';
import { rulesOfDataSet } from './rules-of-data-set.ts';
import { send } from './send-answer.ts';

/** Answers what is asked of data sets and of what belongs to them. */
export function serveMetadata(app: FastifyInstance, metadata: Metadata): void {
  for (const ending of ['', '.json']) {
    app.get<{ Querystring: Params }>(`/api/validationRules${ending}`, (request, reply) => {
      const { dataSet: id = '', fields = 'id,displayName' } = request.query;
      const dataSet = metadata.dataSets.find((own) => own.id === id);
      if (dataSet === undefined) return send(reply, noDataSet(id));
      const validationRules = rulesOfDataSet(metadata, dataSet).map((rule) =>
        withFields(rule, fields, metadata),
      );
      return send(reply, { status: 200, body: { validationRules } });
    });
    app.get(`/api/metadata${ending}`, (_request, reply) => {
      const { minMaxDataElements: _, ...body } = metadata;
      return send(reply, { status: 200, body });
    });
    app.get<{ Params: { id: string } }>(`/api/dataSets/:id/metadata${ending}`, (request, reply) => {
      const { id } = request.params;
      const dataSets = metadata.dataSets.filter((dataSet) => dataSet.id === id);
      // A validation rule depends on data elements, not the data set on it.
      const { validationRules: _, minMaxDataElements: __, ...dependencies } = metadata;
      const found = { status: 200, body: { ...dependencies, dataSets } };
      return send(reply, dataSets.length > 0 ? found : noDataSet(id));
    });
  }
  app.get<{ Params: { id: string }; Querystring: Params }>(
    '/api/dataSets/:id',
    (request, reply) => {
      const id = request.params.id.replace(/\.json$/, '');
      const dataSet = metadata.dataSets.find((own) => own.id === id);
      if (dataSet === undefined) return send(reply, noDataSet(id));
      const body = withFields(dataSet, request.query['fields'] ?? '*', metadata);
      return send(reply, { status: 200, body });
    },
  );
}

const noDataSet = (id: string): Answer =>
  isUid(id)
    ? webMessage(404, `DataSet with id ${id} could not be found.`, 'E1005')
    : webMessage(405, "Method 'GET' is not supported.");
