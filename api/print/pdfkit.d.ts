/** What pdfkit 0.20 takes beyond its types. */
declare namespace PDFKit.Mixins {
  interface PDFVector {
    /** Lengths of strokes and gaps in turn. */
    dash(lengths: readonly number[], options?: { readonly phase?: number }): this;
  }
  interface StructureElementOptions {
    /** Left, top, right and bottom in points from the upper left corner of the open page. */
    bbox?: [number, number, number, number];
  }
}
