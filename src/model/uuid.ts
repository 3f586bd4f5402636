import { v4, v5 } from 'uuid'

/** A new UUID. */
export const randomUuid = (): string => v4()

/** The UUID that a name always has among the names of a namespace, which is a UUID too. */
export const uuidOfName = (name: string, namespace: string): string => v5(name, namespace)

/** The namespace of URLs. */
export const urlNamespace: string = v5.URL
