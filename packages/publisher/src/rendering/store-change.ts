import type { LogEntry, Reference } from '@portolano/content-models';
import type { PageName, Store } from '@portolano/content-store';

/** A change of a store that others repeat on theirs. */
export type StoreChange =
	| { readonly entry: LogEntry }
	| { readonly now: string }
	| { readonly hold: Reference }
	| { readonly unhold: Reference };

/** Makes the change on a store; returns the pages that read something which is now different. */
export function repeatChange(store: Store, change: StoreChange): readonly PageName[] {
	if ('entry' in change) return store.apply(change.entry).touched;
	if ('now' in change) return store.advance(change.now).touched;
	return 'hold' in change ? store.hold(change.hold) : store.unhold(change.unhold);
}
