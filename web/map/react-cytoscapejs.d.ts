declare module 'react-cytoscapejs' {
  import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
  import type { ComponentType, CSSProperties } from 'react';

  interface CytoscapeComponentProps {
    elements: ElementDefinition[];
    stylesheet?: StylesheetJson;
    cy?: (cy: Core) => void;
    className?: string;
    style?: CSSProperties;
    minZoom?: number;
    maxZoom?: number;
    wheelSensitivity?: number;
    autoungrabify?: boolean;
    autounselectify?: boolean;
    boxSelectionEnabled?: boolean;
  }

  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  export = CytoscapeComponent;
}
