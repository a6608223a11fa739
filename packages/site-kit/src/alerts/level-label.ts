import type { Published } from '@portolano/content-models';
import { strings } from '@portolano/ui/strings.ts';
import type { PageContext } from '../page-context.ts';

/** Returns the label of an alert: “Allerta arancione”, and that it is a drill if it is one. */
export function levelLabel(
	{ language }: Pick<PageContext, 'language'>,
	{ severity, isDrill }: Pick<Published<'alert'>, 'severity' | 'isDrill'>,
): string {
	const t = strings(language);
	const label = t(`alert.${severity}`);
	return isDrill ? `${t('alert.drill')} · ${label}` : label;
}
