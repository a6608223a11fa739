/**
 * The published shape of every content type, by its one name. Each file of `types/` adds its own line, so that a type is
 * known to the compiler before all schemas are: they refer to one another.
 */
export interface Documents {}

/** Everything that can be published. */
export type ContentType = keyof Documents;

/** The published document of type `T`. */
export type Published<T extends ContentType = ContentType> = Documents[T];
