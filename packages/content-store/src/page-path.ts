/** Path of a page or text file: `/novita/` is written to `novita/index.html`, `/feed.xml` to `feed.xml`. */
export type PagePath = string;

/** The published files that a page shows, by path, with their SHA-256. */
export type PageFiles = ReadonlyMap<PagePath, string>;
