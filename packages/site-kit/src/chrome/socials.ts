import type { Published } from '@portolano/content-models';
import type { IconName, Link } from '@portolano/ui/props.ts';

const icons: Readonly<Record<string, IconName>> = {
	facebook: 'facebook',
	instagram: 'instagram',
	linkedin: 'linkedin',
	mastodon: 'mastodon',
	telegram: 'telegram',
	threads: 'threads',
	twitter: 'twitter',
	whatsapp: 'whatsapp',
	x: 'twitter',
	youtube: 'youtube',
};

/** Returns links to the social accounts of a site, each with the icon of its network if there is one. */
export function socialLinks({ socials }: Pick<Published<'site'>, 'socials'>): (Link & { icon: IconName })[] {
	return socials.map(({ name, url }) => ({
		text: name,
		href: url,
		icon: icons[name.toLowerCase()] ?? 'link',
	}));
}
