import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = fileURLToPath(new URL('./public/samples/', import.meta.url));

const sky = (id: string, top: string, bottom: string) =>
	`<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`;

/** Illustrations of places, so that the gallery needs no photographs. */
const renderings = {
	sea: `<defs>${sky('s', '#f7b58a', '#fbe3c4')}${sky('w', '#2b8a93', '#06404d')}</defs>
		<rect width="1200" height="800" fill="url(#s)"/><circle cx="820" cy="300" r="90" fill="#fff3d9"/>
		<path d="M0 420q150-50 330-40t300-30 570 40v60H0z" fill="#7b6a7c"/><rect y="430" width="1200" height="370" fill="url(#w)"/>
		<path d="M720 470h200M760 510h130M700 560h240M780 620h90" stroke="#ffe9c4" stroke-width="8" opacity=".7"/>
		<path d="M250 520h170l-34 46H286zM330 360v150M336 376l70 120h-70z" fill="#f4efe6" stroke="#f4efe6" stroke-width="8"/>`,
	castle: `<defs>${sky('s', '#9fd0e6', '#eef6f5')}${sky('w', '#1b7f8f', '#064653')}</defs>
		<rect width="1200" height="800" fill="url(#s)"/><rect y="600" width="1200" height="200" fill="url(#w)"/>
		<g fill="#d9b98a"><rect x="180" y="330" width="840" height="290"/><rect x="120" y="230" width="200" height="400" rx="16"/><rect x="500" y="270" width="180" height="360" rx="16"/><rect x="880" y="230" width="200" height="400" rx="16"/></g>
		<g fill="#b48f5c"><path d="M120 230h40v-36h-40zm80 0h40v-36h-40zm80 0h40v-36h-40zm600 0h40v-36h-40zm80 0h40v-36h-40zm80 0h40v-36h-40zM260 230h60v400h-60zM620 270h60v360h-60zM1020 230h60v400h-60z"/></g>
		<g fill="#6d5436"><rect x="575" y="520" width="60" height="110" rx="30"/><rect x="206" y="320" width="16" height="60"/><rect x="966" y="320" width="16" height="60"/></g>`,
	island: `<defs>${sky('s', '#bfe3ef', '#f6fbfa')}${sky('w', '#3aa6ad', '#0a5563')}</defs>
		<rect width="1200" height="800" fill="url(#s)"/><rect y="430" width="1200" height="370" fill="url(#w)"/>
		<path d="M120 440q120-90 260-80t260-60 240 60 200 80z" fill="#5f7f4f"/><path d="M100 446h1000l-60 26H170z" fill="#e4d2a6"/>
		<g fill="#f4f1ea"><rect x="770" y="240" width="34" height="130"/><path d="M764 240l23-34 23 34z" fill="#c8553d"/></g>
		<path d="M200 560h280M340 620h420M620 540h300" stroke="#bfeaea" stroke-width="7" opacity=".6"/>`,
};

await mkdir(folder, { recursive: true });
for (const [name, rendering] of Object.entries(renderings)) {
	const svg = Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800">${rendering}</svg>`,
	);
	for (const width of [600, 1200]) {
		const image = sharp(svg).resize(width);
		await image.clone().jpeg({ quality: 70 }).toFile(`${folder}${name}-${width}.jpg`);
		await image.clone().webp({ quality: 70 }).toFile(`${folder}${name}-${width}.webp`);
	}
}
