import { romeTimeZone } from '@portolano/content-models/rome-time';

/** The time zone of this machine, read before Rome's becomes the default. */
export const zoneOfMachine = new Intl.DateTimeFormat().resolvedOptions().timeZone;

type Arguments = ConstructorParameters<typeof Intl.DateTimeFormat>;

const inRome = (options: Arguments[1]) => ({ ...options, timeZone: options?.timeZone ?? romeTimeZone });

/**
 * Makes Rome's the default time zone of `Intl.DateTimeFormat`. Payload formats the dates of documents and versions
 * without a time zone and has no setting for it, so that editors elsewhere would see other hours (3.90; no upstream
 * issue found).
 */
export function tellRomeTimeByDefault(): void {
	if (new Intl.DateTimeFormat().resolvedOptions().timeZone === romeTimeZone) return;
	Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
		construct: (format, [locales, options]: Arguments) => new format(locales, inRome(options)),
		apply: (format, _this, [locales, options]: Arguments) => format(locales, inRome(options)),
	});
}
