/** Creates an element. One call of the long name for all is shorter. */
export const create = <Name extends string>(name: Name) =>
  document.createElement(name) as Name extends keyof HTMLElementTagNameMap
    ? HTMLElementTagNameMap[Name]
    : HTMLElement
