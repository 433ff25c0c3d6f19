/** Short names as branded ids: the border where a test makes ids. */
export function parseTestId<Id extends string>(name: string): Id {
  return name as Id
}
