import { framedArch } from '../../arches.ts';
import { houses } from '../../houses.ts';
import { lamp } from '../../landmarks.ts';
import { dusk, ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sky, stars } from '../../sky.ts';
import { limestone, steps, wall, whiteStone } from '../../stone.ts';
import { at, disc, faded, line, printed, rect, repeated, shape, type Svg } from '../../svg.ts';

/** The church of the Carmine at dusk, its door open on the square. */
export function chiesaCarmine(): readonly Svg[] {
	const front = { ...limestone, lit: '#f3d9b2', mid: '#d3a98a', shade: '#8f6a68' };
	return [
		sky(dusk, [1180, 520], 100),
		stars(50, 12),
		faded(0.8, houses([-30, 780, 520, 400], 18, 130) + houses([1110, 780, 540, 420], 35, 130)),
		wall([480, 330, 640, 460], front),
		shape('M460 340H1140L1100 300H500z', front.lit),
		shape('M580 300Q600 200 700 190L800 120 900 190Q1000 200 1020 300z', front.lit),
		shape('M580 300Q600 200 700 190L800 120V300z', front.mid),
		rect([460, 540, 680, 18], front.lit),
		rect([460, 558, 680, 8], front.shade),
		...[500, 640, 900, 1040].map(
			(x) => rect([x, 350, 52, 440], front.lit) + rect([x, 350, 17, 440], front.shade),
		),
		disc([800, 240, 42], front.shade),
		disc([800, 240, 32], ink.gold),
		framedArch([800, 530, 120, 160], whiteStone, ink.ochre),
		...[596, 1004].map(
			(x) =>
				framedArch([x, 520, 42, 110], whiteStone, front.shade) +
				framedArch([x, 730, 42, 110], whiteStone, front.shade),
		),
		framedArch([800, 780, 160, 190], whiteStone, ink.gold),
		shape('M720 780V660l-40 16v124zM880 780V660l40 16v124z', ink.umber),
		shape('M776 780V690q24 -30 48 0v90z', ink.cream),
		line('M800 128V40M774 72H826', ink.night, 9),
		printed('M-10 1010V780H1610V1010z', '#6a4a5c', print('paving')),
		shape('M730 790H870L1130 1010H470z', ink.gold, 0.4),
		at([0, 10], steps([640, 800, 320, 40], 3, front)),
		repeated('lamp', lamp(ink.night), [
			[330, 900, 4.2],
			[1270, 900, 4.2],
		]),
		disc([330, 500, 110], ink.gold, 0.18),
		disc([1270, 500, 110], ink.gold, 0.18),
		person({ feet: [560, 930], tall: 190, coat: ink.navy, trousers: ink.night, walking: true }),
		person({
			feet: [640, 926],
			tall: 180,
			coat: ink.brick,
			trousers: ink.night,
			skirt: true,
			long: true,
			walking: true,
		}),
		person({ feet: [1060, 950], tall: 200, coat: ink.teal, trousers: ink.night, left: true, long: true }),
	];
}
