import { hrefOfPurpose } from '@portolano/site-kit/chrome.ts';
import type { SiteContext } from '@portolano/site-kit/page-context.ts';
import type { Link } from '@portolano/ui/props.ts';
import { strings } from '@portolano/ui/strings.ts';
import { documentTypePath, questions } from './sections.ts';

const element = (name: string) => ({ 'data-element': name }) as const;

/**
 * Returns the links that every page of the portal must have (Modello Comuni a.6; C.SI.2.3, 2.4, 3.2, 3.3, 3.4; D.Lgs.
 * 33/2013; L. 69/2009 art. 32).
 */
export function duties(context: SiteContext): Link[] {
	const t = strings(context.language);
	const { declarationUrl } = context.site.accessibility;
	return [
		{ text: t('footer.faq'), href: questions.href, attributes: element('faq') },
		{ text: t('footer.booking'), href: hrefOfPurpose(context, 'booking') },
		{
			text: t('footer.report'),
			href: hrefOfPurpose(context, 'report-issue'),
			attributes: element('report-inefficiency'),
		},
		{ text: t('footer.assistance'), href: hrefOfPurpose(context, 'assistance') },
		{
			text: t('footer.transparency'),
			href: hrefOfPurpose(context, 'transparency'),
		},
		{ text: t('footer.noticeBoard'), href: documentTypePath('documento-albo-pretorio') },
		{
			text: t('footer.privacy'),
			href: hrefOfPurpose(context, 'privacy'),
			attributes: element('privacy-policy-link'),
		},
		{
			text: t('footer.legal'),
			href: hrefOfPurpose(context, 'legal-notes'),
			attributes: element('legal-notes'),
		},
		{
			text: t('footer.accessibility'),
			href: declarationUrl ?? hrefOfPurpose(context, 'accessibility'),
			attributes: element('accessibility-link'),
		},
	];
}
