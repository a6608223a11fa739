/** Turns the link that jumps to the menu into a button that opens and closes it. */
function enhanceMenu(menu: HTMLElement) {
	const link = menu.querySelector<HTMLAnchorElement>('[data-menu-toggle]');
	const panel = link && document.getElementById(link.hash.slice(1));
	if (!link || !panel) return;
	const button = buttonFrom(link, panel);
	const show = (open: boolean) => {
		button.setAttribute('aria-expanded', String(open));
		panel.classList.toggle('expanded', open);
	};
	button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
	menu.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
		show(false);
		button.focus();
	});
	menu.dataset['enhanced'] = '';
}

function buttonFrom(link: HTMLAnchorElement, panel: HTMLElement): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = link.className;
	button.setAttribute('aria-controls', panel.id);
	button.setAttribute('aria-expanded', 'false');
	button.append(...link.childNodes);
	link.replaceWith(button);
	return button;
}

document.querySelectorAll<HTMLElement>('[data-menu]').forEach(enhanceMenu);
