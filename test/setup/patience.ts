import { configure } from '@testing-library/react';

/** A busy machine is no reason to fail; what is there at once does not wait. */
configure({ asyncUtilTimeout: 15_000 });
