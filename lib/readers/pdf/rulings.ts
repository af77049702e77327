import type { Page } from "@/lib/readers/pdf/run";
import { toUpright } from "@/lib/readers/pdf/upright";

/** A straight line drawn level or upright, from one end to the other, at one height or distance from the left. */
export type Ruling = { readonly level: boolean; readonly at: number; readonly from: number; readonly to: number };

/** Lines so near to each other are one; a line ends so near to another that they meet. */
export const SAME_LINE = 3;

export function meet(level: Ruling, upright: Ruling): boolean {
  return upright.at >= level.from - SAME_LINE && upright.at <= level.to + SAME_LINE && level.at >= upright.from - SAME_LINE && level.at <= upright.to + SAME_LINE;
}

/** What the PDF library tells of a page's drawing, as far as it is used. */
export type Drawing = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };
export type Codes = { readonly [name in "save" | "restore" | "transform" | "paintFormXObjectBegin" | "paintFormXObjectEnd" | "constructPath" | "stroke" | "closeStroke" | "fill" | "eoFill" | "fillStroke" | "eoFillStroke" | "closeFillStroke" | "closeEOFillStroke"]: number };

type Matrix = readonly [number, number, number, number, number, number];
type Point = { readonly x: number; readonly y: number };

/** How a path's steps are told, and how many numbers follow each. */
const STEP = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 };
const NUMBERS = [2, 2, 6, 4, 0];
/** A filled shape as thin as this is a line. */
const THICKEST = 3;
const SHORTEST = 3;
const STRAIGHT = 1;

/** The lines that borders of tables may be made of, on the page laid upright. */
export function rulingsIn({ fnArray, argsArray }: Drawing, codes: Codes, { turn, view }: Page): Ruling[] {
  const strokes = new Set([codes.stroke, codes.closeStroke, codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke, codes.closeEOFillStroke]);
  const fills = new Set([codes.fill, codes.eoFill]);
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[];
    if (code === codes.save) saved.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (code === codes.transform) matrix = times(matrix, args as unknown as Matrix);
    else if (code === codes.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args[0]) matrix = times(matrix, args[0] as Matrix);
    } else if (code === codes.constructPath) {
      const [paint, [steps]] = args as readonly [number, readonly (ArrayLike<number> | null)[]];
      if (!steps || !(strokes.has(paint) || fills.has(paint))) continue;
      for (const shape of shapesOf(steps)) {
        const points = shape.map(([x, y]) => toUpright(turn, view, matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]));
        rulings.push(...(strokes.has(paint) ? sidesOf(points) : thinShape(points)));
      }
    }
  }
  return rulings;
}

function times(a: Matrix, b: Matrix): Matrix {
  return [a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3], a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5]];
}

/** The corners of each connected part of a path; one with a curve in it is no border. */
function shapesOf(steps: ArrayLike<number>): [number, number][][] {
  const shapes: [number, number][][] = [];
  let shape: [number, number][] = [];
  let curved = false;
  const end = () => {
    if (shape.length > 1 && !curved) shapes.push(shape);
    shape = [];
    curved = false;
  };
  for (let at = 0; at < steps.length; ) {
    const step = steps[at]!;
    if (step === STEP.moveTo) end();
    if (step === STEP.moveTo || step === STEP.lineTo) shape.push([steps[at + 1]!, steps[at + 2]!]);
    else if (step === STEP.closePath && shape.length > 0) shape.push(shape[0]!);
    else curved = true;
    at += 1 + (NUMBERS[step] ?? 0);
  }
  end();
  return shapes;
}

function sidesOf(points: readonly Point[]): Ruling[] {
  return points.slice(1).flatMap((point, index) => rulingBetween(points[index]!, point));
}

function thinShape(points: readonly Point[]): Ruling[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (top - bottom <= THICKEST && right - left > THICKEST) return rulingBetween({ x: left, y: (top + bottom) / 2 }, { x: right, y: (top + bottom) / 2 });
  if (right - left <= THICKEST && top - bottom > THICKEST) return rulingBetween({ x: (left + right) / 2, y: bottom }, { x: (left + right) / 2, y: top });
  return [];
}

function rulingBetween(a: Point, b: Point): Ruling[] {
  if (Math.abs(a.y - b.y) <= STRAIGHT && Math.abs(a.x - b.x) >= SHORTEST) return [{ level: true, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }];
  if (Math.abs(a.x - b.x) <= STRAIGHT && Math.abs(a.y - b.y) >= SHORTEST) return [{ level: false, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }];
  return [];
}
