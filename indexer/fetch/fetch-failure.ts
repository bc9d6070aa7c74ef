/** Why an address gave no page; `cause` is a sentence for the operator. */
export interface FetchFailure {
  /** `stop`: the host does not want us now and nothing more may be asked of it in this run. */
  readonly kind: 'refused-address' | 'disallowed' | 'elsewhere' | 'status' | 'network' | 'too-large' | 'stop';
  readonly cause: string;
  /** The HTTP status, where there was one. */
  readonly status?: number;
}
