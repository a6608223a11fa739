import { ink } from '../palette.ts';
import { print } from '../prints.ts';
import { clipped, disc, line, pill, rect, row, shape, turned, type Svg } from '../svg.ts';

/** An identity card with a portrait and the marks of a chip. */
export function cartaIdentita(): readonly Svg[] {
	return [
		rect([0, 0, 1600, 1000], ink.teal),
		...[760, 560, 380].map((r, i) =>
			disc([1180, 260, r], ['#227786', '#2b8c96', ink.turquoise][i] ?? ink.teal),
		),
		rect([0, 0, 1600, 1000], print('waves')),
		turned([820, 540], -7, shape('M-440 -250H420V310H-480z', ink.night, 0.35)),
		turned([800, 500], -7, card()),
		turned([1240, 780], 24, pen()),
	];
}

function card(): Svg {
	const wave = (y: number, colour: string) =>
		shape(`M-430 ${y}q108 -50 215 0t215 0 215 0 215 0V275H-430z`, colour, 0.5);
	const face = [
		rect([-380, -160, 250, 330], ink.aqua),
		disc([-255, 120, 130], ink.navy),
		disc([-255, -36, 74], ink.skin),
		shape('M-335 -30Q-340 -130 -250 -128 -160 -126 -176 -20 -200 -70 -250 -76 -310 -70 -316 10z', ink.umber),
		shape('M-282 20H-228V66Q-255 84 -282 66z', ink.skin),
		shape('M-330 150Q-320 70 -282 60 -255 90 -228 60 -190 70 -180 150z', ink.terracotta),
	];
	return [
		`<rect x="-430" y="-270" width="860" height="540" rx="40" fill="${ink.cream}"/>`,
		clipped(
			'M-430 -230a40 40 0 0 1 40 -40h780a40 40 0 0 1 40 40v460a40 40 0 0 1 -40 40h-780a-40 40 0 0 1 -40 -40z',
			rect([-430, -270, 860, 84], ink.navy) +
				wave(60, ink.rose) +
				wave(130, ink.aqua) +
				wave(200, ink.turquoise),
		),
		clipped('M-380 -160h250v330h-250z', face.join('')),
		...[-140, -86, -32, 22].map((y, i) =>
			pill([-80, y, [300, 230, 350, 190][i] ?? 200, 24], i % 2 ? ink.teal : ink.navy),
		),
		`<rect x="250" y="70" width="120" height="94" rx="16" fill="${ink.gold}"/>`,
		line('M250 100H290M250 134H290M330 100H370M330 134H370M290 70V164M330 70V164', ink.ochre, 5),
		pill([-380, -244, 300, 30], ink.cream),
		row(3, (i) => rect([320 + i * 24, -246, 24, 34], ['#3d7a4b', ink.cream, '#c9473a'][i] ?? ink.cream)),
	].join('');
}

function pen(): Svg {
	return (
		shape('M-260 -16H180V16H-260z', ink.coral) +
		shape('M-260 0H180V16H-260z', ink.terracotta) +
		shape('M180 -16L240 0 180 16z', ink.cream) +
		shape('M222 -5L240 0 222 5z', ink.night) +
		rect([-300, -16, 46, 32], ink.navy)
	);
}
