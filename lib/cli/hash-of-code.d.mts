export declare function hashOfCode(root: string): string
