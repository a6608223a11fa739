/** The main menu that the national model prescribes for portals. */
export const portalMenu = {
	items: [
		{ text: 'Amministrazione', href: '/amministrazione/', attributes: { 'data-element': 'management' } },
		{ text: 'Novità', href: '/novita/', attributes: { 'data-element': 'news' } },
		{
			text: 'Servizi',
			href: '/servizi/',
			current: 'section' as const,
			attributes: { 'data-element': 'all-services' },
		},
		{ text: 'Vivere Borgomarina', href: '/vivere-il-comune/', attributes: { 'data-element': 'live' } },
	],
	secondary: [
		{ text: 'Mobilità', href: '/argomenti/mobilita/' },
		{ text: 'Ambiente', href: '/argomenti/ambiente/' },
		{ text: 'Tutti gli argomenti', href: '/argomenti/', attributes: { 'data-element': 'all-topics' } },
	],
};
