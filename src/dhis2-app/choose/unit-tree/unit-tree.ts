import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { type MatTree, MatTreeModule } from '@angular/material/tree';
import { TranslatePipe } from '@ngx-translate/core';
import { map, type Observable, of } from 'rxjs';
import type { OrgUnitNode } from '../../../data-access/index.ts';
import { OrgUnits } from './org-units.ts';

/** DHIS2's tree below the user's own org units; a level is read when it is opened. */
@Component({
  selector: 'cht-unit-tree',
  imports: [MatButtonModule, MatIcon, MatTreeModule, TranslatePipe],
  templateUrl: './unit-tree.html',
  styleUrl: './unit-tree.scss',
})
export class UnitTree {
  readonly #units = inject(OrgUnits);
  readonly roots = input.required<readonly OrgUnitNode[]>();
  readonly chosen = input<OrgUnitNode>();
  readonly chosenChange = output<OrgUnitNode>();

  /** The names of units whose level could not be read. */
  protected readonly notRead = signal<string | undefined>(undefined);
  protected readonly dataSource = computed(() => [...this.roots()]);

  protected readonly shownTree = viewChild.required<MatTree<OrgUnitNode, string>>('tree');

  /** The tree asks for the children of all that there are, shown or not: of a closed unit they are not read. */
  protected readonly childrenOf = (unit: OrgUnitNode): Observable<OrgUnitNode[]> => {
    if (!this.shownTree().isExpanded(unit)) return of([]);
    return this.#units.below(unit.id).pipe(
      map((read) => {
        this.notRead.set(read.ok ? undefined : unit.name);
        return read.ok ? [...read.value] : [];
      }),
    );
  };
  protected readonly hasChildren = (_: number, unit: OrgUnitNode): boolean => unit.hasChildren;
  protected readonly idOf = (unit: OrgUnitNode): string => unit.id;
}
