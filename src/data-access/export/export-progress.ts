/** What an export is doing, and how many documents of that it has read. */
export interface ExportProgress {
  readonly step: 'settings' | 'places' | 'target-documents' | 'owners';
  readonly done: number;
  /** Absent where nobody knows it yet. */
  readonly total?: number;
  /** Where the total is what an earlier export saw. */
  readonly isEstimate?: true;
  /** Bytes that came so far, where whoever connects counts them. */
  readonly bytes?: number;
  /** The connection is lost, and waited for. */
  readonly isConnectionLost?: true;
}
