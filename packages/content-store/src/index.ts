export { type Asking } from './asking.ts';
export { type Change } from './changes.ts';
export type {
	Condition,
	Listing,
	PageRequest,
	PageFamily,
	PagePath,
	PageRank,
	Query,
	Selection,
	SiteApplication,
	StoreView,
} from './contract.ts';
export { type PageName } from './pages.ts';
export { type Question } from './register.ts';
export { Shared } from './shared.ts';
export { type Applied, createStore, type Recorder, type Store } from './store.ts';
