module.exports = require('../../jest.node.cjs')('tekster', __dirname);
