import { framedArch } from '../../arches.ts';
import { gozzo } from '../../boats.ts';
import { bridgeHalf } from '../../landmarks.ts';
import { pottedPlant } from '../../lanes.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { glitter, reflection, sea } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, wall, whiteStone } from '../../stone.ts';
import { at, line, printed, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** Albergo del Ponte: four floors with blue shutters by the canal. */
export function albergoPonte(): readonly Svg[] {
	return [
		sky(noon, [1230, 210], 90),
		clouds(noon.cloud, [[80, 110, 320]]),
		sea(noon, 640),
		at([1640, 610], bridgeHalf(560, ink.deep, ink.turquoise), [-1, 1]),
		glitter(noon, [1230, 646], 860),
		wall([120, 110, 760, 680], { ...limestone, lit: '#f6dca9' }),
		rect([120, 110, 120, 680], '#d3a071'),
		rect([96, 86, 808, 34], limestone.lit),
		...[0, 1, 2, 3].flatMap((f) =>
			[0, 1, 2, 3].map((c) => shutter([330 + c * 150, 250 + f * 150], c === 1 && f === 1)),
		),
		rect([120, 780, 760, 40], limestone.mid),
		framedArch([560, 800, 120, 130], whiteStone, ink.pine),
		shape('M440 660H680L710 720H410z', '#1f5f8f'),
		shape('M440 660H500L480 720H410z', ink.cream),
		printed('M-10 1010V810H1010V1010z', ink.sand, print('paving')),
		rect([1000, 800, 30, 210], limestone.shade),
		rect([-10, 800, 1040, 18], limestone.lit),
		at([1330, 860], gozzo([ink.coral, ink.cream]), 1.3),
		reflection([1330, 870], [300, 90], ink.night),
		person({
			feet: [760, 940],
			tall: 200,
			coat: ink.coral,
			trousers: ink.navy,
			walking: true,
			left: true,
			over: shape('M-26 -44h18v36h-18z', ink.teal),
		}),
		at([380, 850], pottedPlant(ink.coral), 1.1),
		at([700, 850], pottedPlant('#e0708a'), 1.1),
	];
}

function shutter([x, y]: Point, open: boolean): Svg {
	return [
		rect([x - 30, y - 90, 60, 96], open ? ink.gold : ink.navy),
		rect([x - 62, y - 94, 32, 104], '#2f6f9f'),
		rect([x + 30, y - 94, 32, 104], '#3d82b0'),
		line(
			row(6, (i) => `M${x - 58} ${y - 82 + i * 17}h24M${x + 34} ${y - 82 + i * 17}h24`),
			'#1f5f8f',
			4,
		),
		rect([x - 40, y + 8, 80, 10], limestone.lit),
	].join('');
}
