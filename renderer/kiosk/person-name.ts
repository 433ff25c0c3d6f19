/** How somebody is spoken of, such as `mevrouw De Vries`. */
export function personName(person: { readonly address: string; readonly name: string }): string {
  return `${person.address} ${person.name}`.trim()
}
