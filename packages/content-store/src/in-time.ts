import { eventDays, nextTimeOf, type Published } from '@portolano/content-models';

/** Returns a document with what pages ask of its times: an event has the beginning of its next time, and its days. */
export function inTime(document: Published, now: number): Published {
	if (document.type !== 'event') return document;
	return { ...document, nextStart: nextTimeOf(document, now).start, days: eventDays(document) };
}

/** Returns the instant at which {@link inTime} returns another document; undefined when it never does. */
export function nextInTime(document: Published, now: number): number | undefined {
	return document.type === 'event' ? nextTimeOf(document, now).until : undefined;
}
