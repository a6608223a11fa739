import { bellTower, dome } from '../domes.ts';
import { grid, house } from '../houses.ts';
import { ink, noon } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { clouds, gulls, sky } from '../sky.ts';
import { limestone, steps, tufa, wall } from '../stone.ts';
import { archPath, at, boxPath, disc, line, printed, rect, shape, type Point, type Svg } from '../svg.ts';

/** The baroque front of the cathedral of San Cataldo. */
export function cattedraleSanCataldo(): readonly Svg[] {
	return [
		sky(noon, [1290, 230], 90),
		clouds(noon.cloud, [
			[60, 170, 360],
			[1080, 120, 380],
		]),
		gulls([380, 300], 5, ink.cream),
		house({
			box: [-20, 330, 260, 470],
			wall: '#e59b73',
			shade: '#9f5545',
			windows: [2, 3],
			shutters: ink.pine,
		}),
		house({
			box: [190, 440, 220, 360],
			wall: '#f6dca9',
			shade: '#c48f69',
			windows: [2, 2],
			shutters: ink.teal,
		}),
		house({
			box: [1270, 400, 200, 400],
			wall: '#f3c79b',
			shade: '#b8735a',
			windows: [2, 2],
			shutters: ink.teal,
		}),
		house({
			box: [1440, 300, 220, 500],
			wall: '#fbeed2',
			shade: '#c9a98b',
			windows: [2, 3],
			shutters: ink.brick,
		}),
		at(
			[800, 800],
			at(
				[-800, -806],
				dome([606, 420], 118, [ink.turquoise, ink.teal]) +
					bellTower([1140, 800, 120, 600], tufa) +
					baroqueFront(),
			),
			1.1,
		),
		printed('M-10 1010V790H1610V1010z', ink.sand, print('paving')),
		shape('M-10 1010V800H520L300 1010z', ink.plum, 0.25),
		steps([400, 820, 800, 50], 4, limestone),
		person({ feet: [980, 900], tall: 120, coat: ink.navy, trousers: ink.umber, walking: true, left: true }),
		person({
			feet: [1030, 902],
			tall: 114,
			coat: ink.coral,
			trousers: ink.cream,
			skirt: true,
			long: true,
			left: true,
		}),
	];
}

function baroqueFront(): Svg {
	const niche = ([x, base]: Point, h: number) =>
		shape(archPath([x - h * 0.27, base, h * 0.54, h]), limestone.shade) + statue([x, base], h * 0.82);
	const pilaster = (x: number, y: number, h: number) =>
		rect([x, y, 30, h], limestone.lit) +
		rect([x, y, 9, h], limestone.shade) +
		rect([x - 6, y, 42, 16], limestone.lit) +
		rect([x - 6, y + h - 14, 42, 14], limestone.mid);
	return [
		wall([500, 500, 600, 280], { ...limestone, lit: limestone.mid }),
		wall([610, 280, 380, 230], { ...limestone, lit: limestone.mid }),
		shape('M610 490V330Q590 430 500 470V490z', limestone.mid),
		shape('M990 490V330Q1010 430 1100 470V490z', limestone.lit),
		shape('M590 282Q640 262 670 232 700 190 800 182 900 190 930 232 960 262 1010 282z', limestone.lit),
		shape('M590 282Q640 262 670 232 700 190 800 182V282z', limestone.mid),
		line('M800 182V120M778 142H822', ink.navy, 7),
		...[520, 600, 690, 880, 970, 1050].map((x) => pilaster(x, 505, 275)),
		...[620, 700, 870, 950].map((x) => pilaster(x, 292, 196)),
		shape('M500 505H690V780H500zM610 292H700V490H610z', ink.plum, 0.2),
		shape('M500 515H1100V538H500zM610 294H990V314H610z', ink.plum, 0.28),
		rect([484, 484, 632, 22], limestone.lit),
		rect([484, 506, 632, 9], limestone.shade),
		rect([590, 276, 420, 12], limestone.lit),
		rect([590, 288, 420, 6], limestone.shade),
		shape(archPath([752, 470, 96, 150]), limestone.lit),
		shape(archPath([764, 470, 72, 134]), ink.deep),
		shape('M764 470V410Q790 380 800 336V470z', ink.night, 0.4),
		niche([672, 450], 110),
		niche([928, 450], 110),
		niche([576, 690], 128),
		niche([1024, 690], 128),
		shape('M716 780V600L800 545 884 600V780z', limestone.lit),
		shape('M716 600L800 545V600z', limestone.shade),
		rect([706, 596, 188, 12], limestone.lit),
		niche([800, 592], 40),
		shape(boxPath([744, 626, 112, 154]), limestone.shade),
		rect([752, 634, 96, 146], '#3f6b52'),
		rect([752, 634, 40, 146], ink.night, 0.35),
		shape(grid([756, 640, 88, 136], [2, 3], [0.7, 0.7]), ink.pine),
	].join('');
}

function statue([x, base]: Point, h: number): Svg {
	return (
		shape(
			`M${x - h * 0.17} ${base}Q${x - h * 0.24} ${base - h * 0.6} ${x - h * 0.08} ${base - h * 0.78}H${x + h * 0.08}Q${x + h * 0.24} ${base - h * 0.6} ${x + h * 0.17} ${base}z`,
			ink.cream,
		) + disc([x, base - h * 0.88, h * 0.1], ink.cream)
	);
}
