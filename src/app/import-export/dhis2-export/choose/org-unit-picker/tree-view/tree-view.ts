import { CdkVirtualScrollViewport, ScrollingModule } from '@angular/cdk/scrolling';
import {
  afterRenderEffect,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatPseudoCheckbox } from '@angular/material/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import { ALL_PLACES, type TreePlace } from '../org-unit-tree.ts';
import type { TreeRow } from '../tree-rows.ts';

/** The height of a line: two lines of text fit in it, whatever space a reader puts between them. */
const ROW_REM = 3;

/** The id of a line's element. */
export const rowId = ({ index }: TreePlace): string => `cht-org-unit-${String(index)}`;

/**
 * Shows a tree of places, of thousands only those lines that are seen. It does not take the focus: a
 * text box has it, and says which line is active.
 */
@Component({
  selector: 'cht-tree-view',
  imports: [MatIcon, MatPseudoCheckbox, ScrollingModule, TranslatePipe],
  templateUrl: './tree-view.html',
  styleUrl: './tree-view.scss',
  // The keys are those of the text box that has the focus.
  host: { '(click)': 'clicked($event)' },
})
export class TreeView {
  readonly #root = getComputedStyle(inject(DOCUMENT).documentElement);
  readonly rows = input.required<readonly TreeRow[]>();
  readonly active = input<TreePlace>();
  /** Ids of org units; none is all. */
  readonly chosen = input.required<readonly string[]>();
  /** How many org units there are. */
  readonly count = input.required<number>();
  /** Whether an org unit is shown with its id. */
  readonly isIdShown = input.required<(place: TreePlace) => boolean>();
  readonly picked = output<TreePlace>();
  readonly turned = output<TreePlace>();

  private readonly viewport = viewChild.required(CdkVirtualScrollViewport);
  readonly #chosen = computed(() => new Set(this.chosen()));
  protected readonly rowSize = ROW_REM * parseFloat(this.#root.fontSize);
  protected readonly all = ALL_PLACES;
  protected readonly rowId = rowId;
  protected readonly placeOf = (_: number, { place }: TreeRow): TreePlace => place;

  constructor() {
    afterRenderEffect(() => {
      this.rows();
      this.viewport().checkViewportSize();
    });
    afterRenderEffect(() => {
      const index = this.rows().findIndex(({ place }) => place === this.active());
      if (index >= 0) this.#reveal(index * this.rowSize);
    });
  }

  protected isChoosable(place: TreePlace): boolean {
    return place === ALL_PLACES || place.orgUnit !== undefined;
  }

  protected isChosen({ orgUnit }: TreePlace): boolean {
    return orgUnit === undefined ? this.#chosen().size === 0 : this.#chosen().has(orgUnit.id);
  }

  protected clicked(event: Event): void {
    // The field, in which the tree opens, opens it when it is clicked.
    event.stopPropagation();
    const { target } = event;
    if (!(target instanceof Element)) return;
    const id = target.closest('[role=treeitem]')?.id;
    const row = this.rows().find(({ place }) => rowId(place) === id);
    if (row === undefined) return;
    if (target.closest('.turn') !== null && row.isOpen !== undefined) this.turned.emit(row.place);
    else this.picked.emit(row.place);
  }

  /** Scrolls no further than it must. */
  #reveal(top: number): void {
    const viewport = this.viewport();
    const seen = viewport.measureScrollOffset('top');
    const lowest = top + this.rowSize - viewport.getViewportSize();
    if (top < seen) viewport.scrollToOffset(top);
    else if (lowest > seen) viewport.scrollToOffset(lowest);
  }
}
