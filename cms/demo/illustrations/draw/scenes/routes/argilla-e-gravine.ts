import { jar, pumo } from '../../clay.ts';
import { ink, sunset } from '../../palette.ts';
import { print } from '../../prints.ts';
import { caves, crag, whiteTown } from '../../rock.ts';
import { clouds, sky } from '../../sky.ts';
import { whiteStone } from '../../stone.ts';
import { at, line, printed, shape, type Svg } from '../../svg.ts';

/** Clay jars before a ravine with caves. */
export function argillaGravine(): readonly Svg[] {
	return [
		sky(sunset, [820, 260], 95),
		clouds(sunset.cloud, [[500, 110, 320]]),
		shape('M300 380Q800 320 1300 380V1010H300z', sunset.mid),
		shape('M470 480Q800 430 1130 480V1010H470z', '#6f7d5a'),
		whiteTown([-60, 280, 480, 0], [25, 96], whiteStone),
		shape(`M-10 1010V350L420 320 520 360${crag([520, 360], [660, 1010], [34, 14])}z`, '#b8784f'),
		shape(`M1610 1010V330L1160 340 1070 390${crag([1070, 390], [930, 1010], [34, 17])}z`, '#e6b06a'),
		line('M-10 500H540M1080 480H1610M1040 620H1610M-10 650H600', '#8a5a44', 5),
		caves([
			[120, 440, 70],
			[270, 450, 84],
			[420, 460, 60],
			[500, 600, 70],
			[60, 610, 76],
			[1180, 450, 70],
			[1330, 440, 90],
			[1500, 450, 66],
			[1160, 590, 74],
			[1420, 590, 80],
		]),
		printed('M-10 1010V790Q400 760 800 780T1610 770V1010z', ink.sand, print('paving')),
		at([300, 960], jar(), 4.6),
		at([560, 940], jar(['#f3dcae', '#c49a6c']), 3.2),
		at([1300, 970], jar(['#cf7d55', '#8f4a3c']), 5),
		at([1060, 940], jar(['#7fa89a', '#3d7466']), 2.8),
		at([760, 950], pumo([ink.turquoise, ink.teal]), 1.5),
		at([900, 970], pumo([ink.gold, ink.ochre]), 1.2),
	];
}
