export type {
	Condition,
	Listing,
	PageContext,
	PageFamily,
	PagePath,
	PageRank,
	Query,
	Selection,
	SiteApplication,
	StoreView,
} from './contract.ts';
