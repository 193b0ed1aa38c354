module.exports = require('../../jest.node.cjs')('indicators', __dirname);
