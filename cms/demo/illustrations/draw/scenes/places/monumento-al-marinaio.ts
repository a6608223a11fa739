import { bridgeHalf } from '../../landmarks.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { glitter, reflection, sea } from '../../sea.ts';
import { clouds, coast, gulls, sky } from '../../sky.ts';
import { limestone, wall, whiteStone } from '../../stone.ts';
import { at, disc, line, oval, printed, rect, shape, type Svg } from '../../svg.ts';

/** The monument to the sailors: two sailors of bronze wave their caps on a high base by the canal. */
export function monumentoMarinaio(): readonly Svg[] {
	return [
		sky(noon, [1160, 260], 95),
		clouds(noon.cloud, [
			[90, 170, 380],
			[980, 120, 320],
		]),
		gulls([420, 300], 5, ink.cream),
		coast([640, 50], noon.far, 7),
		sea(noon, 636),
		glitter(noon, [1160, 642], 860),
		at([-20, 640], bridgeHalf(420, ink.deep, ink.turquoise), 1),
		at([820, 640], bridgeHalf(420, ink.deep, ink.turquoise), [-1, 1]),
		reflection([400, 770], [800, 90], ink.night),
		printed('M700 1010V810H1610V1010z', limestone.lit, print('paving')),
		rect([700, 800, 920, 20], limestone.lit),
		rect([700, 800, 60, 210], limestone.shade),
		wall([880, 560, 440, 260], whiteStone),
		rect([880, 560, 130, 260], whiteStone.shade),
		rect([850, 536, 500, 30], whiteStone.lit),
		rect([840, 800, 520, 40], whiteStone.mid),
		line('M980 690q30 -20 60 0t60 0 60 0 60 0', whiteStone.shade, 8),
		at([1030, 540], sailor(), [-3.9, 3.9]),
		at([1180, 540], sailor(), 3.7),
		person({
			feet: [800, 960],
			tall: 170,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[16, -14],
				[-4, 34],
			],
		}),
		person({
			feet: [1440, 950],
			tall: 165,
			coat: ink.gold,
			trousers: ink.teal,
			left: true,
			skirt: true,
			long: true,
		}),
	];
}

/** A sailor of bronze who waves his cap, 100 units tall. */
function sailor(): Svg {
	const [dark, mid, lit] = ['#1f4a45', '#3d7466', '#6fa48a'];
	return [
		line('M-9 -70L-24 -52-16 -40', mid, 7),
		shape('M-14 0L-9 -46H11L18 0H6L1 -34-3 0z', mid),
		shape('M-14 0L-9 -46H-1L-3 0z', dark),
		shape('M-12 -76Q0 -84 12 -76L11 -42H-10z', mid),
		shape('M4 -79Q9 -78 12 -76L11 -42H6z', lit),
		shape('M-10 -78L0 -62 10 -78 13 -72 0 -54-13 -72z', dark),
		disc([1, -90, 8], mid),
		disc([4, -91, 4.5], lit),
		line('M10 -74L24 -92 20 -112', mid, 7),
		line('M12 -75L25 -92', lit, 2.5),
		oval([18, -117, 13, 4.5], dark),
		shape('M8 -118q10 -10 20 0z', mid),
	].join('');
}
