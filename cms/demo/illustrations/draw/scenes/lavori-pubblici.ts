import { house, houses } from '../houses.ts';
import { ink, sunset } from '../palette.ts';
import { helmet, person, vest } from '../people.ts';
import { print } from '../prints.ts';
import { sky } from '../sky.ts';
import { tufa, wall } from '../stone.ts';
import { archPath, boxPath, clipped, line, printed, rect, row, shape, type Svg } from '../svg.ts';

/** Works on an old front: scaffolding, a crane, workers. */
export function lavoriPubblici(): readonly Svg[] {
	const bars = row(6, (i) => `M${400 + i * 140} 260V780`) + row(5, (i) => `M390 ${320 + i * 110}H1110`);
	return [
		sky(sunset, [1240, 330], 100),
		houses([-20, 780, 440, 420], 48, 120),
		house({
			box: [420, 300, 660, 480],
			wall: ink.limestone,
			shade: '#c9a98b',
			windows: [5, 4],
			shutters: ink.teal,
		}),
		wall([420, 560, 660, 220], { ...tufa, lit: '#f2d7a6' }),
		shape(archPath([690, 780, 130, 180]), ink.plum),
		line(bars, ink.navy, 8),
		line('M400 430L540 320M540 540L680 430M820 650L960 540M960 430L1100 320', ink.navy, 5),
		row(3, (i) => rect([390, 424 + i * 110, 720, 12], ink.ochre)),
		line(
			'M1310 780V170M1310 220L960 190M1310 220L1430 212M1310 170L960 190M1310 170L1430 212M1000 194V300',
			ink.navy,
			11,
		),
		rect([1284, 210, 52, 56], ink.gold),
		rect([970, 300, 60, 36], ink.navy),
		rect([1410, 212, 40, 50], ink.navy),
		printed('M-10 1010V776H1610V1010z', ink.sand, print('hatch')),
		shape('M400 780H1110L900 870H180z', ink.plum, 0.24),
		worker(610, 424, 110),
		worker(880, 534, 110),
		worker(560, 920, 230),
		barrier(720),
		barrier(960),
		person({
			feet: [1270, 910],
			tall: 226,
			coat: ink.navy,
			trousers: ink.umber,
			left: true,
			over: helmet(ink.cream) + shape('M10 -58L30 -64V-48L12 -42z', ink.foam),
		}),
	];
}

function worker(x: number, y: number, tall: number): Svg {
	return person({
		feet: [x, y],
		tall,
		coat: ink.deep,
		trousers: ink.navy,
		hands: [
			[18, 4],
			[6, 30],
		],
		over: vest(ink.coral, ink.cream) + helmet(ink.gold),
	});
}

function barrier(x: number): Svg {
	const stripes = row(4, (i) => `M${x + 10 + i * 52} 850h26l-20 44h-26z`);
	return (
		line(`M${x + 20} 850V940M${x + 190} 850V940`, ink.navy, 9) +
		clipped(boxPath([x, 850, 210, 44]), rect([x, 850, 210, 44], ink.cream) + shape(stripes, ink.terracotta))
	);
}
