import { strings } from '@portolano/ui/strings.ts';
import type { MenuProps } from '@portolano/ui/components/Menu/props.ts';
import { absolute } from '../head/head.ts';
import type { PageContext } from '../page-context.ts';

/** Returns the menu of links to share the page. Third parties get no request until the visitor follows a link. */
export function shareMenu(context: PageContext, title: string): MenuProps {
	const t = strings(context.language);
	const url = encodeURIComponent(absolute(context, context.path));
	const text = encodeURIComponent(title);
	const on = (network: string) => t('page.shareOn', { network });
	return {
		text: t('page.share'),
		icon: 'share',
		links: [
			{ text: on('Facebook'), icon: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
			{ text: on('X'), icon: 'twitter', href: `https://x.com/intent/post?url=${url}&text=${text}` },
			{
				text: on('LinkedIn'),
				icon: 'linkedin',
				href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
			},
			{ text: on('WhatsApp'), icon: 'whatsapp', href: `https://wa.me/?text=${text}%20${url}` },
		],
		copy: { text: t('page.copy'), done: t('page.copied') },
	};
}

/** Returns the menu of actions on the page: print it, send it. */
export function pageActions(context: PageContext, title: string): MenuProps {
	const t = strings(context.language);
	const subject = encodeURIComponent(title);
	const body = encodeURIComponent(absolute(context, context.path));
	return {
		text: t('page.actions'),
		icon: 'more-actions',
		links: [{ text: t('page.send'), icon: 'mail', href: `mailto:?subject=${subject}&body=${body}` }],
		print: t('page.print'),
	};
}
