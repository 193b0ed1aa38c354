module.exports = require('../../jest.node.cjs')('testing', __dirname);
