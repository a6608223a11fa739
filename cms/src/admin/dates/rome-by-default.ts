import { romeTimeZone } from '@portolano/content-models/rome-time';

/** The zone of this machine, which is no longer the default one once Rome's is. */
export const zoneOfMachine = new Intl.DateTimeFormat().resolvedOptions().timeZone;

type Arguments = ConstructorParameters<typeof Intl.DateTimeFormat>;

const inRome = (options: Arguments[1]) => ({ ...options, timeZone: options?.timeZone ?? romeTimeZone });

/**
 * Whoever formats a date without naming a zone gets Rome's. Payload names none where it renders when a document was made,
 * changed or saved as a version, and has no setting for it: the desk would tell every editor another hour.
 */
export function tellRomeTimeByDefault(): void {
	if (new Intl.DateTimeFormat().resolvedOptions().timeZone === romeTimeZone) return;
	Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
		construct: (format, [locales, options]: Arguments) => new format(locales, inRome(options)),
		apply: (format, _this, [locales, options]: Arguments) => format(locales, inRome(options)),
	});
}
