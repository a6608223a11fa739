import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { room } from '../../rooms.ts';
import { counter } from '../../shop.ts';
import { wall } from '../../stone.ts';
import { loaf, taralli } from '../../table.ts';
import { archPath, at, disc, line, oval, rect, row, shape, type Svg } from '../../svg.ts';

/** Forno Santa Lampada: the wood oven, focaccia and taralli. */
export function fornoLampada(): readonly Svg[] {
	return [
		room(['#f3d3a2', '#d9a878'], [800, '#b98663']),
		wall([560, 120, 860, 690], { lit: '#e2a07c', mid: '#c07f5f', shade: '#8f5545' }),
		rect([560, 120, 860, 690], print('blocks')),
		shape(archPath([740, 660, 500, 400]), ink.umber),
		shape(archPath([774, 660, 432, 360]), ink.night),
		shape('M800 660Q820 480 900 520 940 400 1000 500 1060 420 1100 540 1160 500 1180 660z', '#e4573d'),
		shape('M860 660Q880 540 940 570 980 480 1020 560 1080 530 1110 660z', ink.gold),
		rect([700, 656, 580, 26], ink.limestone),
		line('M300 860L880 640', ink.umber, 18),
		shape('M820 610L960 610 990 650 830 670z', ink.sand),
		oval([905, 630, 66, 18], '#d79a55'),
		person({
			feet: [330, 960],
			tall: 520,
			coat: ink.cream,
			trousers: ink.navy,
			hands: [
				[22, 22],
				[16, 28],
			],
			over:
				shape('M-10 -98Q-14 -114 0 -112 14 -114 10 -98z', ink.cream) +
				shape('M-10 -72H10L12 -30H-12z', ink.sand),
		}),
		counter([640, 850, 960, 170], [ink.brick, ink.cream]),
		at(
			[900, 810],
			shape('M-170 20L-130 -40H150L180 20z', '#d79a55') +
				shape('M-170 20L180 20V36H-170z', '#a8683b') +
				row(12, (i) =>
					disc([-120 + (i % 6) * 50, -24 + Math.floor(i / 6) * 26, 11], i % 2 ? '#c9473a' : ink.leaf),
				),
		),
		taralli([1230, 806], 56),
		loaf([1470, 780], 100),
		line('M1500 -10V120', ink.night, 5),
		disc([1500, 160, 90], ink.gold, 0.25),
		shape('M1460 130H1540L1520 200H1480z', ink.ochre),
		shape('M1500 140q16 24 0 44 -18 -18 0 -44z', ink.cream),
	];
}
