export type { Route } from '../definition.ts';
export { documentPages } from './document-pages.ts';
export { feedbackPages } from './feedback-pages.ts';
export { homePage } from './home-page.ts';
export { numberedPages, numberedPath } from './numbered-pages.ts';
export { type Component, type Rendering, rendering, type PathParts, pathPattern } from './rendering.ts';
export { staticPage } from './static-page.ts';
export { termPages } from './term-pages.ts';
export { textFile, textFiles } from './text-files.ts';
