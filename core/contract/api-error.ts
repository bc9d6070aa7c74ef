/** Why a call failed, for programs: these words do not change. */
export const API_ERROR_CODES = [
  'bad_parameter',
  'not_found',
  'method_not_allowed',
  'engine_down',
  'engine_busy',
  'rate_limited',
  'internal',
] as const;
export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

/** What every failing API call answers, and what error pages are made from. Codes are stable; messages are for people. */
export interface ApiError {
  readonly error: {
    readonly code: ApiErrorCode;
    readonly message: string;
    /** One entry a wrong parameter: its name, the value given and what is accepted. */
    readonly parameters?: readonly ParameterProblem[];
  };
}

export interface ParameterProblem {
  readonly name: string;
  readonly value: string;
  readonly accepted: string;
}
