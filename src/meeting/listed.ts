/** Values as the options of a choice, each with its label. */
export function listed<Value extends string>(
  values: readonly Value[],
  label: (value: Value) => string,
) {
  return values.map((value) => ({ value, label: label(value) }))
}
