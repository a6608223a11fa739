export { type SearchMark, searchMarks, type SearchRecord } from './search-marks.ts';
export { type ElsewhereRecord, isRecordsPath, recordsFile, recordsText } from './records.ts';
export { searchCodeOf, type SearchType } from './search-types.ts';
export { compareIndex, type CompareOptions, type SearchDifference } from './indexer/compare.ts';
export { createIndexer, type Indexer, type IndexerOptions } from './indexer/indexer.ts';
export { type RenderedPage } from './indexer/pages.ts';
