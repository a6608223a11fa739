import { framedArch } from '../../arches.ts';
import { planted, reeds, oliveTree } from '../../green.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { caves, crag, whiteTown } from '../../rock.ts';
import { clouds, gulls, sky } from '../../sky.ts';
import { limestone, tufa, wall, whiteStone } from '../../stone.ts';
import { at, boxPath, line, rect, row, shape, type Svg } from '../../svg.ts';

/** The ravine of Massafra: caves and rock churches in its walls, the town and the castle on the edge. */
export function gravineMassafra(): readonly Svg[] {
	return [
		sky(morning, [820, 260], 90),
		clouds(morning.cloud, [
			[480, 120, 300],
			[960, 160, 260],
		]),
		shape('M300 420Q800 360 1300 420V1010H300z', morning.mid),
		shape('M480 500Q800 430 1120 500L1000 1010H560z', '#6f8f6a'),
		at([1180, 372], townCastle()),
		whiteTown([-60, 300, 560, 10], [21, 104], whiteStone),
		shape(`M-10 1010V370L470 340 560 380${crag([560, 380], [690, 1010], [34, 4])}z`, '#c4925f'),
		shape(`M-10 1010V560L300 540${crag([300, 540], [440, 1010], [30, 9])}z`, '#a06c4c'),
		shape(`M1610 1010V360L1130 376 1050 420${crag([1050, 420], [900, 1010], [34, 7])}z`, '#efcf96'),
		shape(`M1610 1010V560L1330 560${crag([1330, 560], [1130, 1010], [30, 2])}z`, '#d3a66c'),
		line('M-10 470H560M-10 660H420M1070 500H1610M1180 690H1610M1040 620H1290', '#8a5a44', 5),
		caves([
			[110, 460, 74],
			[250, 470, 60],
			[400, 480, 84],
			[480, 610, 62],
			[140, 700, 92],
			[310, 720, 72],
			[360, 880, 84],
			[1180, 520, 80],
			[1330, 530, 64],
			[1480, 520, 90],
			[1120, 680, 62],
			[1390, 740, 96],
			[1240, 800, 74],
			[1530, 760, 70],
		]),
		shape('M600 1010Q700 820 780 720 800 700 830 720 900 860 990 1010z', '#d9b27c'),
		reeds([560, 1010], 18, ink.pine),
		reeds([1080, 1010], 20, ink.pine),
		planted([640, 960], 150, oliveTree()),
		planted([980, 960], 170, oliveTree()),
		gulls([820, 420], 5, ink.deep),
		person({ feet: [770, 930], tall: 96, coat: ink.coral, trousers: ink.navy, walking: true }),
		person({ feet: [830, 920], tall: 92, coat: ink.teal, trousers: ink.umber, walking: true }),
	];
}

function townCastle(): Svg {
	return [
		wall([0, -180, 330, 190], tufa),
		wall([-40, -230, 110, 240], tufa),
		rect([-40, -230, 34, 240], tufa.shade),
		wall([260, -250, 120, 260], tufa),
		rect([260, -250, 36, 260], tufa.shade),
		shape(
			row(3, (i) => boxPath([-40 + i * 42, -252, 24, 24]) + boxPath([262 + i * 45, -272, 26, 24])),
			tufa.lit,
		),
		framedArch([170, 10, 56, 80], limestone),
	].join('');
}
