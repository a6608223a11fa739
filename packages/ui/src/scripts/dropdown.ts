/** Closes open menus on Escape and on a click outside, and shows the buttons that need scripts. */
const menus = [...document.querySelectorAll<HTMLDetailsElement>('[data-dropdown]')];

for (const menu of menus) {
	menu.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !menu.open) return;
		menu.open = false;
		menu.querySelector('summary')?.focus();
	});
	menu.querySelectorAll<HTMLElement>('[data-needs-script]').forEach((item) => (item.hidden = false));
	menu.querySelector('[data-print]')?.addEventListener('click', () => {
		menu.open = false;
		window.print();
	});
	const copy = menu.querySelector<HTMLButtonElement>('[data-copy-address]');
	copy?.addEventListener('click', () => void copyAddress(copy));
}

document.addEventListener('click', ({ target }) => {
	for (const menu of menus) if (target instanceof Node && !menu.contains(target)) menu.open = false;
});

async function copyAddress(button: HTMLButtonElement) {
	await navigator.clipboard.writeText(location.href);
	const text = button.querySelector('span');
	if (text) text.textContent = button.dataset['done'] ?? '';
}
