import { lamp } from '../../landmarks.ts';
import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { glitter, sea } from '../../sea.ts';
import { clouds, coast, gulls, sky } from '../../sky.ts';
import { limestone, tufa } from '../../stone.ts';
import { line, repeated, row, shape, type Box, type Svg } from '../../svg.ts';

/** Corso Vittorio Emanuele II: the railing above the Mar Grande at sunset. */
export function ringhiera(): readonly Svg[] {
	const bars = row(30, (i) => `M${470 + i * i * 1.28} ${690 + i * i * 0.28}V${610 + i * i * 0.06}`);
	return [
		sky(sunset, [1130, 420], 120),
		clouds(sunset.cloud, [
			[760, 150, 380],
			[1180, 230, 340],
		]),
		coast([560, 40], sunset.far, 15),
		sea(sunset, 556),
		glitter(sunset, [1130, 562], 900),
		gulls([940, 330], 5, ink.cream),
		shape('M-10 1010V690H470L1610 960V1010z', ink.sand),
		shape('M-10 40L470 420V690H-10z', tufa.mid),
		shape('M-10 40L180 190V760L-10 800z', '#d97f5c'),
		shape('M180 190L330 309V720L180 760z', '#f6dca9'),
		shape('M330 309L470 420V690L330 722z', '#e59b73'),
		windows(),
		shape('M-10 1010V800L470 690H520L1610 960V1010z', limestone.lit),
		shape('M-10 1010V800L470 690 330 800 -10 960z', limestone.shade, 0.5),
		line(bars, ink.navy, 4),
		line('M470 610Q900 640 1600 668M470 690Q900 800 1610 948', ink.navy, 9),
		repeated('lamp', lamp(ink.navy), [
			[560, 722, 3],
			[880, 810, 4.6],
		]),
		person({
			feet: [700, 770],
			tall: 150,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[12, 24],
				[8, 26],
			],
		}),
		person({
			feet: [745, 780],
			tall: 146,
			coat: ink.teal,
			trousers: ink.umber,
			skirt: true,
			long: true,
			hands: [
				[12, 24],
				[8, 26],
			],
		}),
		person({
			feet: [1130, 930],
			tall: 250,
			coat: ink.gold,
			trousers: ink.navy,
			hands: [
				[14, 22],
				[10, 24],
			],
		}),
		person({ feet: [360, 880], tall: 200, coat: ink.deep, trousers: ink.umber, walking: true }),
	];
}

function windows(): Svg {
	const one = ([x, y, w, h]: Box) => `M${x} ${y}l${w} ${w * 0.32}v${h}l${-w} ${-w * 0.1}z`;
	const shutters = row(3, (i) => one([40, 220 + i * 170, 44, 90]) + one([110, 270 + i * 158, 40, 84]));
	const nearer = row(3, (i) => one([210, 330 + i * 130, 30, 66]) + one([270, 370 + i * 118, 28, 60]));
	const far = row(2, (i) => one([360, 440 + i * 98, 24, 50]) + one([420, 470 + i * 84, 22, 44]));
	return (
		shape(shutters, ink.teal) +
		shape(nearer, ink.pine) +
		shape(far, ink.deep) +
		row(3, (i) => line(`M30 ${322 + i * 168}l130 34`, ink.navy, 6))
	);
}
