import { framedArch } from '../../arches.ts';
import { jar, pumo } from '../../clay.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { whiteTown } from '../../rock.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, tufa, wall, whiteStone } from '../../stone.ts';
import { at, boxPath, printed, rect, repeated, row, shape, type Svg } from '../../svg.ts';

/** Grottaglie: the castle above the street of the potters, jars and coloured pumi on the terraces. */
export function quartiereCeramiche(): readonly Svg[] {
	return [
		sky(noon, [1200, 220], 90),
		clouds(noon.cloud, [[100, 130, 340]]),
		wall([420, 150, 760, 330], tufa),
		rect([420, 150, 120, 330], tufa.shade),
		shape(
			row(14, (i) => boxPath([424 + i * 55, 120, 32, 32])),
			tufa.lit,
		),
		wall([760, 40, 210, 440], tufa),
		rect([760, 40, 66, 440], tufa.shade),
		shape(
			row(4, (i) => boxPath([756 + i * 60, 8, 36, 34])),
			tufa.lit,
		),
		...[610, 1070].map((x) => framedArch([x, 320, 50, 90], limestone)),
		framedArch([890, 190, 46, 84], limestone),
		whiteTown([-60, 500, 1720, 30], [6, 150], whiteStone),
		whiteTown([-90, 610, 1760, -10], [14, 170], limestone),
		printed('M-10 1010V640H1610V1010z', ink.sand, print('paving')),
		rect([-10, 640, 760, 26], limestone.lit),
		rect([-10, 666, 760, 70], limestone.mid),
		rect([880, 640, 740, 26], limestone.lit),
		rect([880, 666, 740, 70], limestone.mid),
		repeated('jar', jar(), [
			[110, 644, 2],
			[250, 644, 1.6],
			[1010, 644, 1.7],
			[1480, 644, 2],
			[280, 950, 4.2],
			[1440, 970, 4.6],
		]),
		at([110, 950], jar(['#f3dcae', '#c49a6c']), 3),
		...(
			[
				[380, 640, ink.teal, ink.deep],
				[460, 640, ink.gold, ink.ochre],
				[540, 640, ink.foam, '#9fb9b9'],
				[620, 640, ink.coral, ink.brick],
				[1110, 640, ink.olive, ink.leaf],
				[1190, 640, ink.turquoise, ink.teal],
				[1270, 640, ink.cream, ink.dust],
				[1350, 640, ink.gold, ink.ochre],
			] as const
		).map(([x, y, lit, shade]) => at([x, y], pumo([lit, shade]), 0.86)),
		person({
			feet: [760, 900],
			tall: 210,
			coat: ink.teal,
			trousers: ink.umber,
			walking: true,
			over: shape('M8 -52h24v16h-24z', ink.terracotta),
			hands: [
				[16, 30],
				[10, 32],
			],
		}),
		person({
			feet: [930, 870],
			tall: 185,
			coat: ink.coral,
			trousers: ink.navy,
			left: true,
			skirt: true,
			long: true,
		}),
	];
}
