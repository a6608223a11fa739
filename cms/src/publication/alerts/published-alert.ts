import type { Published } from '@portolano/content-models';
import { type Current, currentEntries, publishedIn } from '../log/entries.ts';
import { keyOf } from '../log/subject.ts';
import type { Scope } from '../scope.ts';

/** Returns the alert that a current entry publishes; undefined after a withdrawal, and for other documents. */
export function alertIn(current: Current | undefined): Published<'alert'> | undefined {
	const document = publishedIn(current);
	return document?.type === 'alert' ? document : undefined;
}

/** Returns an alert as it is published now; undefined when it is not. */
export async function publishedAlert(id: string, scope: Scope): Promise<Published<'alert'> | undefined> {
	const key = keyOf({ type: 'alert', id });
	return alertIn((await currentEntries([key], scope)).get(key));
}
