import { flamingo } from '../../birds.ts';
import { reeds } from '../../green.ts';
import { oldTown } from '../../landmarks.ts';
import { ink, sunset } from '../../palette.ts';
import { sea } from '../../sea.ts';
import { clouds, coast, sky } from '../../sky.ts';
import { at, line, repeated, row, shape, type Svg } from '../../svg.ts';
import { car } from '../../vehicles.ts';

/** The Mar Piccolo and La Vela by car: a road on the shore, mussel poles and flamingos. */
export function marPiccoloVela(): readonly Svg[] {
	return [
		sky(sunset, [1100, 330], 110),
		clouds(sunset.cloud, [[120, 150, 360]]),
		coast([500, 60], sunset.far, 71),
		sea({ ...sunset, sea: ['#f0b48a', '#d9a28e', '#8fa79b', '#4d8f97', '#2f6f80'] }, 496),
		at([80, 530], oldTown(340), 0.6),
		line(
			row(16, (i) => `M${620 + i * 62} ${560 + (i % 2) * 8}V${490 + (i % 3) * 8}`),
			ink.umber,
			8,
		),
		line(`M610 530${'q31 24 62 0'.repeat(15)}`, ink.umber, 4),
		repeated('flamingo', flamingo(), [
			[1180, 720, 2.2],
			[1340, 700, -1.7],
			[1060, 690, 1.4],
		]),
		shape('M-10 1010V700Q300 660 620 720T1200 800 1610 800V1010z', ink.leaf),
		shape('M-10 900Q400 780 900 860T1610 900V960Q1200 940 860 930T-10 990z', '#5a6b74'),
		reeds([200, 740], 20, ink.pine),
		reeds([980, 800], 18, ink.pine),
		at([560, 880], car(), 1),
		reeds([1460, 1010], 22, ink.night),
		reeds([60, 1010], 20, ink.night),
	];
}
