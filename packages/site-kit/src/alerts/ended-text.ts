import type { Published } from '@portolano/content-models';
import { endedText as textOfEnd } from '@portolano/ui/alerts/alert-times.ts';
import type { PageContext } from '../page-context.ts';

/** Returns “Conclusa il 22 novembre 2026 alle 20:00”, or “Concluso …” for a service notice. */
export function endedText(
	{ language }: Pick<PageContext, 'language'>,
	{ end, severity }: Pick<Published<'alert'>, 'end' | 'severity'>,
): string {
	return textOfEnd(language, Date.parse(end), severity === 'info' ? 'notice' : 'alert');
}
