export { alertLists } from './alert-lists.ts';
