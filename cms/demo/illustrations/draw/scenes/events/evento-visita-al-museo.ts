import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { room } from '../../rooms.ts';
import { whiteStone } from '../../stone.ts';
import { at, disc, line, rect, row, shape, type Svg } from '../../svg.ts';

/** A family before a showcase with a golden diadem. */
export function visitaMuseo(): readonly Svg[] {
	const leaves = row(
		11,
		(i) =>
			`<path d="M0 0Q34 -26 70 0 34 26 0 0z" fill="${i % 2 ? ink.gold : ink.ochre}" transform="rotate(${-170 + i * 16}) translate(210 0)"/>`,
	);
	return [
		room(['#14465f', ink.navy], [800, '#5b4a52']),
		shape('M800 -10L420 800H1180z', ink.gold, 0.16),
		...[120, 1290].map(
			(x) =>
				rect([x, 260, 190, 300], ink.deep) +
				rect([x + 20, 280, 150, 260], '#1b6b7d') +
				at([x + 95, 540], amphora(), 1.1),
		),
		rect([560, 560, 480, 260], whiteStone.mid),
		rect([560, 560, 140, 260], whiteStone.shade),
		rect([530, 540, 540, 26], whiteStone.lit),
		rect([560, 180, 480, 360], ink.aqua, 0.2),
		at([800, 520], leaves),
		line('M572 520A228 228 0 0 1 1028 520', ink.gold, 16),
		...[0, 1, 2, 3, 4, 5, 6].map((i) =>
			disc(
				[
					800 + Math.cos(Math.PI + (i * Math.PI) / 6) * 228,
					520 + Math.sin(Math.PI + (i * Math.PI) / 6) * 228,
					15,
				],
				i % 2 ? ink.coral : ink.cream,
			),
		),
		line('M560 540V180H1040V540', ink.foam, 6),
		shape('M900 190L1030 190V420z', ink.foam, 0.25),
		person({
			feet: [380, 950],
			tall: 430,
			coat: ink.coral,
			trousers: ink.night,
			long: true,
			hands: [
				[16, 20],
				[-6, 34],
			],
		}),
		person({
			feet: [520, 960],
			tall: 270,
			coat: ink.gold,
			trousers: ink.deep,
			hands: [
				[18, -14],
				[-6, 32],
			],
		}),
		person({ feet: [1210, 950], tall: 450, coat: ink.teal, trousers: ink.night, left: true }),
		person({
			feet: [1090, 962],
			tall: 230,
			coat: ink.cream,
			trousers: ink.brick,
			left: true,
			long: true,
			hands: [
				[16, -10],
				[-6, 32],
			],
		}),
	];
}

function amphora(): Svg {
	return (
		shape(
			'M-24 0H24Q60 -60 52 -130 40 -170 22 -176V-210H-22V-176Q-40 -170 -52 -130 -60 -60 -24 0z',
			ink.terracotta,
		) +
		rect([-53, -120, 106, 22], ink.night) +
		line('M-24 -200Q-64 -190 -48 -140M24 -200Q64 -190 48 -140', ink.terracotta, 10)
	);
}
