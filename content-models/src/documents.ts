/**
 * The published shape of every content type, by name. Each file of `types/` adds its own line, because the schemas
 * refer to one another: the compiler knows each type before all schemas are defined.
 */
export interface Documents {}

/** The name of a type that can be published. */
export type ContentType = keyof Documents;

/** The published document of type `T`. */
export type Published<T extends ContentType = ContentType> = Documents[T];
