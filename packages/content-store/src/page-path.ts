/** A page or a text file of a site: `/novita/` becomes `novita/index.html`, `/feed.xml` stays `feed.xml`. */
export type PagePath = string;

/** The published files that a page shows, by path, with their SHA-256. */
export type PageFiles = ReadonlyMap<PagePath, string>;
