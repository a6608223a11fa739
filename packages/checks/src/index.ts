export { brokenLinks, type SiteLinks } from './broken-links.ts';
export { type Finding } from './finding.ts';
export { gulpease } from './gulpease.ts';
export { checkHtml, inspectHtml, linksIn, type Page, type PageLinks } from './html/check-html.ts';
export { type PageLink } from './html/scanned-page.ts';
export { validateHtml } from './validate-html.ts';
